"""Packages for Linux: .deb and .rpm by nfpm, a .run by makeself, and what a desktop wants to know of a program."""
