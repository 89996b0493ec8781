# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class TrusteeReferenceList(Model):
    """List of entities. Answer of get_orgauthorization_trustees_care."""

    entities: list[AddressableEntityRef] | None = field("entities", default=None)
