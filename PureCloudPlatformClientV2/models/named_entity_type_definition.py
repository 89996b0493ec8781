# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .named_entity_type_mechanism import NamedEntityTypeMechanism


class NamedEntityTypeDefinition(Model):
    """NamedEntityTypeDefinition of the Platform API.

    The platform requires: name, mechanism.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    mechanism: NamedEntityTypeMechanism | None = field("mechanism", default=None)
