# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import Division


class SubjectDivisionGrants(Model):
    """Part of SubjectDivisionGrantsEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    divisions: list[Division] | None = field("divisions", default=None)
    type: Literal[
        "PC_USER", "PC_GROUP", "PC_OAUTH_CLIENT", "PC_TRUSTEE_USER", "PC_TRUSTEE_GROUP", "UNKNOWN",
    ] | str | None = field("type", default=None)
    self_uri: str | None = field("selfUri", default=None)
