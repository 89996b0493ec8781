# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DomainEntityRef


class OtherProfileAssignment(Model):
    """Part of AssignmentValidation."""

    id: str | None = field("id", default=None)
    current_profile: DomainEntityRef | None = field("currentProfile", default=None)
    self_uri: str | None = field("selfUri", default=None)
