# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .entity import Entity


class KnowledgeGuestSessionContext(Model):
    """KnowledgeGuestSessionContext of the Platform API.

    The platform requires: id, values.
    """

    id: str | None = field("id", default=None)
    values: list[Entity] | None = field("values", default=None)
