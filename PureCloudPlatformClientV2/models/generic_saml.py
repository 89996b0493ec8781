# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class GenericSAML(Model):
    """A generic SAML: name, disabled, issuer URI and 11 more. Answer of get_identityproviders_generic; body of
    put_identityproviders_generic.
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
    logo_image_data: str | None = field("logoImageData", default=None)
    endpoint_compression: bool | None = field("endpointCompression", default=None)
    name_identifier_format: Literal[
        "urn:oasis:names:tc:SAML:1.1:nameid-format:unspecified",
        "urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress",
        "urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName",
        "urn:oasis:names:tc:SAML:1.1:nameid-format:WindowsDomainQualifiedName",
        "urn:oasis:names:tc:SAML:2.0:nameid-format:kerberos", "urn:oasis:names:tc:SAML:2.0:nameid-format:entity",
        "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent", "urn:oasis:names:tc:SAML:2.0:nameid-format:transient",
    ] | str | None = field("nameIdentifierFormat", default=None)
    self_uri: str | None = field("selfUri", default=None)
