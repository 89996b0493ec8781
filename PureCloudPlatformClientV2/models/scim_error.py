# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ScimError(Model):
    """A SCIM error: schemas, status, SCIM type and 1 more. No method or topic of the definition has it."""

    schemas: list[str] | None = field("schemas", default=None)
    status: str | None = field("status", default=None)
    scim_type: Literal[
        "invalidFilter", "tooMany", "uniqueness", "mutability", "invalidSyntax", "invalidPath", "noTarget",
        "invalidValue", "invalidVers", "sensitive",
    ] | str | None = field("scimType", default=None)
    detail: str | None = field("detail", default=None)
