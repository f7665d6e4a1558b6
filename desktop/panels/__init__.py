"""The parts of the window that show a project. Each emits wishes and shows what it is given; none knows another."""
