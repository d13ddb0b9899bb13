"""The conversations: one file each, all on the tables of talk.py."""
