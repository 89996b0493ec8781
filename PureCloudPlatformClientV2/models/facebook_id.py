# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FacebookScopedId


class FacebookId(Model):
    """Part of ExternalContact."""

    ids: list[FacebookScopedId] | None = field("ids", default=None)
    display_name: str | None = field("displayName", default=None)
