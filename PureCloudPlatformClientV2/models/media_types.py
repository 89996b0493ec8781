# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .media_type_access import MediaTypeAccess


class MediaTypes(Model):
    """MediaTypes of the Platform API."""

    allow: MediaTypeAccess | None = field("allow", default=None)
