# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .line_user_id import LineUserId


class LineId(Model):
    """LineId of the Platform API."""

    ids: list[LineUserId] | None = field("ids", default=None)
    display_name: str | None = field("displayName", default=None)
