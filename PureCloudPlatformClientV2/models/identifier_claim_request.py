# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .contact_identifier import ContactIdentifier


class IdentifierClaimRequest(Model):
    """IdentifierClaimRequest of the Platform API.

    The platform requires: operation, identifier.
    """

    operation: Literal["Claim", "Release"] | str | None = field("operation", default=None)
    identifier: ContactIdentifier | None = field("identifier", default=None)
