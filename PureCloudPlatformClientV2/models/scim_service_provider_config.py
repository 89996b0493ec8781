# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ScimMetadata, ScimServiceProviderConfigAuthenticationScheme, ScimServiceProviderConfigBulkFeature,
        ScimServiceProviderConfigFilterFeature, ScimServiceProviderConfigSimpleFeature,
    )


class ScimServiceProviderConfig(Model):
    """Given by get_scim_serviceproviderconfig and 1 more."""

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
