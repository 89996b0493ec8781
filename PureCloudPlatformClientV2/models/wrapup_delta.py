# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WrapupDelta(Model):
    """Part of WorkitemsAttributeChangeWrapupDelta."""

    action: Literal["Add", "Remove"] | str | None = field("action", default=None)
    code: str | None = field("code", default=None)
    user_id: str | None = field("userId", default=None)
