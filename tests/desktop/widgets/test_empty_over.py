from PySide6.QtWidgets import QListWidget, QTableWidget, QTableWidgetItem

from hashiya.desktop.widgets.empty_over import EmptyOver


def test_it_comes_and_goes_with_the_rows(qtbot):
    view = QListWidget()
    qtbot.addWidget(view)
    view.resize(300, 200)
    view.show()
    over = EmptyOver(view, "Nothing", "Add something.")
    view.resize(320, 240)
    assert over.isVisible()
    assert over.geometry() == view.viewport().rect()
    assert over.accessibleName() == "Nothing. Add something."
    view.addItems(["one", "two"])
    assert not over.isVisible()
    for row in range(2):
        view.item(row).setHidden(True)
    over.judge()
    assert over.isVisible()
    view.clear()
    assert over.isVisible()


def test_a_table_without_columns_is_empty(qtbot):
    view = QTableWidget(2, 0)
    qtbot.addWidget(view)
    view.show()
    over = EmptyOver(view, "Nothing", "Add something.")
    assert over.isVisible()
    view.setColumnCount(1)
    view.setItem(0, 0, QTableWidgetItem("x"))
    assert not over.isVisible()
