# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MediaTypeAccess


class MediaTypes(Model):
    """Part of SupportedContent and 1 more."""

    allow: MediaTypeAccess | None = field("allow", default=None)
