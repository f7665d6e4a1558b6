"""The PySide6 program: rooms from plain widgets up to the window. Stands on `hashiya.db`, never the other way round."""
