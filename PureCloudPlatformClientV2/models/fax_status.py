# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class FaxStatus(Model):
    """Fax status of a call. In Call and 2 more."""

    direction: str | None = field("direction", default=None)
    expected_pages: int | None = field("expectedPages", default=None)
    active_page: int | None = field("activePage", default=None)
    lines_transmitted: int | None = field("linesTransmitted", default=None)
    bytes_transmitted: int | None = field("bytesTransmitted", default=None)
    baud_rate: int | None = field("baudRate", default=None)
    page_errors: int | None = field("pageErrors", default=None)
    line_errors: int | None = field("lineErrors", default=None)
