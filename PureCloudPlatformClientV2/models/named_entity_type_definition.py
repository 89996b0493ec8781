# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NamedEntityTypeMechanism


class NamedEntityTypeDefinition(Model):
    """Part of NluDomainVersion.

    Required by the platform: name, mechanism.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    mechanism: NamedEntityTypeMechanism | None = field("mechanism", default=None)
