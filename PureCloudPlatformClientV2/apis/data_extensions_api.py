# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..operation import Api, ApiOperation, CallOptions, path

if TYPE_CHECKING:
    from typing import Literal

    from typing_extensions import Unpack

    from ..models import Coretype, CoretypeListing, SchemaQuantityLimits

_GET_DATAEXTENSIONS_CORETYPE: ApiOperation[Coretype] = ApiOperation(
    "GET", "/api/v2/dataextensions/coretypes/{coretypeName}", path("coretypeName"), returns="Coretype"
)
_GET_DATAEXTENSIONS_CORETYPES: ApiOperation[CoretypeListing] = ApiOperation(
    "GET", "/api/v2/dataextensions/coretypes", returns="CoretypeListing"
)
_GET_DATAEXTENSIONS_LIMITS: ApiOperation[SchemaQuantityLimits] = ApiOperation(
    "GET", "/api/v2/dataextensions/limits", returns="SchemaQuantityLimits"
)


class DataExtensionsApi(Api):
    """The Data Extensions operations of the Platform API."""

    def get_dataextensions_coretype(
        self,
        coretype_name: Literal[
            "text", "longtext", "url", "identifier", "enum", "date", "datetime", "integer", "number", "checkbox", "tag",
        ],
        **options: Unpack[CallOptions],
    ) -> Coretype:
        """GET /api/v2/dataextensions/coretypes/{coretypeName}: returns Coretype.

        Permissions: any of externalContacts:customFields:view.

        Parameters:
            coretype_name: text, longtext, url, identifier, enum, date, datetime, integer, number, checkbox, tag.
        """
        return self._call(_GET_DATAEXTENSIONS_CORETYPE, options, coretype_name)

    def get_dataextensions_coretypes(
        self,
        **options: Unpack[CallOptions],
    ) -> CoretypeListing:
        """GET /api/v2/dataextensions/coretypes: returns CoretypeListing.

        Permissions: any of externalContacts:customFields:view.
        """
        return self._call(_GET_DATAEXTENSIONS_CORETYPES, options)

    def get_dataextensions_limits(
        self,
        **options: Unpack[CallOptions],
    ) -> SchemaQuantityLimits:
        """GET /api/v2/dataextensions/limits: returns SchemaQuantityLimits.

        Permissions: any of externalContacts:customFields:view.
        """
        return self._call(_GET_DATAEXTENSIONS_LIMITS, options)
