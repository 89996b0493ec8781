# Generated: make generate
from typing import Literal

from typing_extensions import Unpack

from ..models import Coretype, CoretypeListing, SchemaQuantityLimits
from ..operation import Api, CallOptions

class DataExtensionsApi(Api):
    """The Data Extensions operations of the Platform API."""

    def get_dataextensions_coretype(
        self,
        coretype_name: Literal[
            "text", "longtext", "url", "identifier", "enum", "date", "datetime", "integer", "number", "checkbox", "tag",
        ],
        **options: Unpack[CallOptions],
    ) -> Coretype:
        """Get a core type.

        GET /api/v2/dataextensions/coretypes/{coretypeName}

        Permissions: any of externalContacts:customFields:view.

        Parameters:
            coretype_name: text, longtext, url, identifier, enum, date, datetime, integer, number, checkbox, tag.
        """
        ...

    def get_dataextensions_coretypes(
        self,
        **options: Unpack[CallOptions],
    ) -> CoretypeListing:
        """List the core types.

        GET /api/v2/dataextensions/coretypes

        Permissions: any of externalContacts:customFields:view.
        Lists: its items are in entities; there is one page.
        """
        ...

    def get_dataextensions_limits(
        self,
        **options: Unpack[CallOptions],
    ) -> SchemaQuantityLimits:
        """Get the data extension limits.

        GET /api/v2/dataextensions/limits

        Permissions: any of externalContacts:customFields:view.
        """
        ...
