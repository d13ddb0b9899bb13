"""Telegram in process, and the terminal that talks over it."""
