"""Telegram in and out: updates to events, messages to method calls."""
