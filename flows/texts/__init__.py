"""The languages: one folder each, with its words (``.ftl``) and the tables by which it is understood."""
