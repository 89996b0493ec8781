# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import CallableTime


class CallableTimeSet(Model):
    """Given by get_outbound_callabletimeset and 2 more; taken by post_outbound_callabletimesets and 1 more.

    Required by the platform: name, callable_times.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    callable_times: list[CallableTime] | None = field("callableTimes", default=None)
    self_uri: str | None = field("selfUri", default=None)
