"""What every part of the window stands on: settings, theme, fonts, icons, words. No panel, no project."""
