# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .scim_metadata import ScimMetadata
    from .scim_service_provider_config_authentication_scheme import ScimServiceProviderConfigAuthenticationScheme
    from .scim_service_provider_config_bulk_feature import ScimServiceProviderConfigBulkFeature
    from .scim_service_provider_config_filter_feature import ScimServiceProviderConfigFilterFeature
    from .scim_service_provider_config_simple_feature import ScimServiceProviderConfigSimpleFeature


class ScimServiceProviderConfig(Model):
    """ScimServiceProviderConfig of the Platform API."""

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
