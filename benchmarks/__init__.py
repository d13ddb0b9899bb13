"""Owns measurements: each prints numbers and is run by ``make bench``. None fails: a slow machine is no mistake."""
