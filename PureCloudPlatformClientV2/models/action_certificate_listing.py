# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ActionCertificate(Model):
    """One of the items of an action certificate listing. In ActionCertificateListing."""

    signing_authority: Literal["DigiCert", "Genesys"] | str | None = field("signingAuthority", default=None)
    certificate: str | None = field("certificate", default=None)
    status: Literal["Current", "Upcoming"] | str | None = field("status", default=None)
    type: Literal["Client"] | str | None = field("type", default=None)


class ActionCertificateListing(Model):
    """Page of action certificates. Answer of get_integrations_actions_certificates."""

    entities: list[ActionCertificate] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
