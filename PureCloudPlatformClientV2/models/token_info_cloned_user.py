# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Entity


class TokenInfoClonedUser(Model):
    id: str | None = field("id", default=None)
    organization: Entity | None = field("organization", default=None)
