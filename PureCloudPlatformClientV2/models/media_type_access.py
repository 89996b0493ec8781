# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MediaType


class MediaTypeAccess(Model):
    """Part of MediaTypes."""

    inbound: list[MediaType] | None = field("inbound", default=None)
    outbound: list[MediaType] | None = field("outbound", default=None)
