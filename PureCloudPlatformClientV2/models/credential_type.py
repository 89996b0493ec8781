# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Any


class CredentialType(Model):
    """Type of a credential. In Credential and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    properties: Any | None = field("properties", default=None)
    display_order: list[str] | None = field("displayOrder", default=None)
    required: list[str] | None = field("required", default=None)
