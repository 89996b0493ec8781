# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PingIdentity(Model):
    """A ping identity: name, disabled, issuer URI and 8 more. Answer of get_identityproviders_ping; body of
    put_identityproviders_ping.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    disabled: bool | None = field("disabled", default=None)
    issuer_uri: str | None = field("issuerURI", default=None)
    sso_target_uri: str | None = field("ssoTargetURI", default=None)
    slo_uri: str | None = field("sloURI", default=None)
    slo_binding: str | None = field("sloBinding", default=None)
    relying_party_identifier: str | None = field("relyingPartyIdentifier", default=None)
    certificate: str | None = field("certificate", default=None)
    certificates: list[str] | None = field("certificates", default=None)
    self_uri: str | None = field("selfUri", default=None)
