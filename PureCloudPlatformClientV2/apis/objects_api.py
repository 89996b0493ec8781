# Generated: make generate
"""ObjectsApi: signatures and documentation of its methods are in objects_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class ObjectsApi(Api):
    """The Objects operations of the Platform API."""

    delete_authorization_division = ApiOperation(
        "DELETE", "/api/v2/authorization/divisions/{divisionId}", path("divisionId"), query("force")
    )
    get_authorization_division = ApiOperation(
        "GET", "/api/v2/authorization/divisions/{divisionId}", path("divisionId"), query("objectCount"),
        returns="AuthzDivision",
    )
    get_authorization_divisions = ApiOperation(
        "GET", "/api/v2/authorization/divisions", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("expand", "multi"), query("nextPage"), query("previousPage"), query("objectCount"), query("id", "multi"),
        query("name"), returns="AuthzDivisionEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_authorization_divisions_home = ApiOperation(
        "GET", "/api/v2/authorization/divisions/home", returns="AuthzDivision"
    )
    get_authorization_divisions_limit = ApiOperation("GET", "/api/v2/authorization/divisions/limit", returns="int")
    post_authorization_division_object = ApiOperation(
        "POST", "/api/v2/authorization/divisions/{divisionId}/objects/{objectType}", path("divisionId"),
        path("objectType"), body(required=True),
    )
    post_authorization_division_restore = ApiOperation(
        "POST", "/api/v2/authorization/divisions/{divisionId}/restore", path("divisionId"), body(),
        returns="AuthzDivision",
    )
    post_authorization_divisions = ApiOperation(
        "POST", "/api/v2/authorization/divisions", body(required=True), returns="AuthzDivision"
    )
    put_authorization_division = ApiOperation(
        "PUT", "/api/v2/authorization/divisions/{divisionId}", path("divisionId"), body(required=True),
        returns="AuthzDivision",
    )
