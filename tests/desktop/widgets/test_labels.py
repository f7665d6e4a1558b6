from hashiya.desktop.base.style import interface_font
from hashiya.desktop.widgets.labels import Heading


def test_a_heading_follows_the_size_of_the_interface(qtbot, qapp):
    before = qapp.font()
    qapp.setFont(interface_font(100))
    heading = Heading("Documents", 2.0)
    qtbot.addWidget(heading)
    try:
        qapp.setFont(interface_font(200))
        heading.follow_interface()
        assert heading.font().pointSizeF() == 2.0 * interface_font(200).pointSizeF()
        assert heading.font().bold()
    finally:
        qapp.setFont(before)
