# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ContactIdentifier


class IdentifierClaimRequest(Model):
    """An identifier claim: operation and identifier. Body of patch_externalcontacts_contact_identifiers.

    Required by the platform: operation, identifier.
    """

    operation: Literal["Claim", "Release"] | str | None = field("operation", default=None)
    identifier: ContactIdentifier | None = field("identifier", default=None)
