# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .entity import Entity


class TokenInfoClonedUser(Model):
    """TokenInfoClonedUser of the Platform API."""

    id: str | None = field("id", default=None)
    organization: Entity | None = field("organization", default=None)
