# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import HomerRecord


class SipSearchResult(Model):
    """Given by get_telephony_siptraces."""

    id: str | None = field("id", default=None)
    status: int | None = field("status", default=None)
    sid: str | None = field("sid", default=None)
    auth: str | None = field("auth", default=None)
    message: str | None = field("message", default=None)
    data: list[HomerRecord] | None = field("data", default=None)
    count: int | None = field("count", default=None)
    self_uri: str | None = field("selfUri", default=None)
