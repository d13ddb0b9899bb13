"""Decides. Everything about coaching: values in, values out; no clock, no I/O, no SQL, no Telegram."""
