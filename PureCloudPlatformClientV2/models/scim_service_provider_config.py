# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ScimMetadata


class ScimServiceProviderConfig(Model):
    """A SCIM service provider configuration: schemas, documentation URI, patch and 7 more. Answer of
    get_scim_serviceproviderconfig and 1 more.
    """

    schemas: list[str] | None = field("schemas", default=None)
    documentation_uri: str | None = field("documentationUri", default=None)
    patch: ScimServiceProviderConfigSimpleFeature | None = field("patch", default=None)
    filter: ScimServiceProviderConfigFilterFeature | None = field("filter", default=None)
    etag: ScimServiceProviderConfigSimpleFeature | None = field("etag", default=None)
    sort: ScimServiceProviderConfigSimpleFeature | None = field("sort", default=None)
    bulk: ScimServiceProviderConfigBulkFeature | None = field("bulk", default=None)
    change_password: ScimServiceProviderConfigSimpleFeature | None = field("changePassword", default=None)
    authentication_schemes: list[ScimServiceProviderConfigAuthenticationScheme] | None = field(
        "authenticationSchemes", default=None
    )
    meta: ScimMetadata | None = field("meta", default=None)


class ScimServiceProviderConfigAuthenticationScheme(Model):
    """One of the authentication schemes of a SCIM service provider configuration. In ScimServiceProviderConfig.

    Required by the platform: name, description, type.
    """

    name: str | None = field("name", default=None)
    description: str | None = field("description", default=None)
    spec_uri: str | None = field("specUri", default=None)
    documentation_uri: str | None = field("documentationUri", default=None)
    type: Literal[
        "oauth", "oauth2", "oauthbearertoken", "httpbasic", "httpdigest",
    ] | str | None = field("type", default=None)
    primary: bool | None = field("primary", default=None)


class ScimServiceProviderConfigBulkFeature(Model):
    """Bulk of a SCIM service provider configuration. In ScimServiceProviderConfig."""

    supported: bool | None = field("supported", default=None)
    max_operations: int | None = field("maxOperations", default=None)
    max_payload_size: int | None = field("maxPayloadSize", default=None)


class ScimServiceProviderConfigFilterFeature(Model):
    """Filter of a SCIM service provider configuration. In ScimServiceProviderConfig."""

    supported: bool | None = field("supported", default=None)
    max_results: int | None = field("maxResults", default=None)


class ScimServiceProviderConfigSimpleFeature(Model):
    """Change password of a SCIM service provider configuration. In ScimServiceProviderConfig."""

    supported: bool | None = field("supported", default=None)
