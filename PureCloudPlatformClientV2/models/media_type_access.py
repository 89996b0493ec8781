# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .media_type import MediaType


class MediaTypeAccess(Model):
    """MediaTypeAccess of the Platform API."""

    inbound: list[MediaType] | None = field("inbound", default=None)
    outbound: list[MediaType] | None = field("outbound", default=None)
