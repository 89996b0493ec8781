# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Entity


class TokenInfoClonedUser(Model):
    """Part of TokenInfo."""

    id: str | None = field("id", default=None)
    organization: Entity | None = field("organization", default=None)
