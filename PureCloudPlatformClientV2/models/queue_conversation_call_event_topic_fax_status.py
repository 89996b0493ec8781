# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class QueueConversationCallEventTopicFaxStatus(Model):
    direction: str | None = field("direction", default=None)
    expected_pages: int | None = field("expectedPages", default=None)
    active_page: int | None = field("activePage", default=None)
    lines_transmitted: int | None = field("linesTransmitted", default=None)
    bytes_transmitted: int | None = field("bytesTransmitted", default=None)
    data_rate: int | None = field("dataRate", default=None)
    page_errors: int | None = field("pageErrors", default=None)
    line_errors: int | None = field("lineErrors", default=None)
