# Generated: make generate
"""DataExtensionsApi: signatures and documentation of its methods are in data_extensions_api.pyi."""

from ..operation import Api, ApiOperation, Paging, path


class DataExtensionsApi(Api):
    """The Data Extensions operations of the Platform API."""

    get_dataextensions_coretype = ApiOperation(
        "GET", "/api/v2/dataextensions/coretypes/{coretypeName}", path("coretypeName"), returns="Coretype"
    )
    get_dataextensions_coretypes = ApiOperation(
        "GET", "/api/v2/dataextensions/coretypes", returns="CoretypeListing", paging=Paging("single", "entities")
    )
    get_dataextensions_limits = ApiOperation("GET", "/api/v2/dataextensions/limits", returns="SchemaQuantityLimits")
