# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ActionCertificate(Model):
    """Part of ActionCertificateListing."""

    signing_authority: Literal["DigiCert", "Genesys"] | str | None = field("signingAuthority", default=None)
    certificate: str | None = field("certificate", default=None)
    status: Literal["Current", "Upcoming"] | str | None = field("status", default=None)
    type: Literal["Client"] | str | None = field("type", default=None)
