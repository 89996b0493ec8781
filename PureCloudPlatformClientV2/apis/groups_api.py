# Generated: make generate
"""GroupsApi: signatures and documentation of its methods are in groups_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class GroupsApi(Api):
    """The Groups operations of the Platform API."""

    delete_group = ApiOperation("DELETE", "/api/v2/groups/{groupId}", path("groupId"))
    delete_group_dynamicsettings = ApiOperation("DELETE", "/api/v2/groups/{groupId}/dynamicsettings", path("groupId"))
    delete_group_members = ApiOperation(
        "DELETE", "/api/v2/groups/{groupId}/members", path("groupId"), query("ids", required=True), returns="object"
    )
    get_fieldconfig = ApiOperation(
        "GET", "/api/v2/fieldconfig", query("type", required=True), returns="FieldConfig", deprecated=True
    )
    get_group = ApiOperation("GET", "/api/v2/groups/{groupId}", path("groupId"), returns="Group")
    get_group_dynamicsettings = ApiOperation(
        "GET", "/api/v2/groups/{groupId}/dynamicsettings", path("groupId"), returns="DynamicGroupDefinition"
    )
    get_group_individuals = ApiOperation(
        "GET", "/api/v2/groups/{groupId}/individuals", path("groupId"), returns="UserEntityListing",
        paging=Paging("single", "entities"),
    )
    get_group_members = ApiOperation(
        "GET", "/api/v2/groups/{groupId}/members", path("groupId"), query("pageSize"), query("pageNumber"),
        query("sortOrder"), query("expand", "multi"), returns="UserEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_group_profile = ApiOperation(
        "GET", "/api/v2/groups/{groupId}/profile", path("groupId"), query("fields"), returns="GroupProfile",
        deprecated=True,
    )
    get_groups = ApiOperation(
        "GET", "/api/v2/groups", query("pageSize"), query("pageNumber"), query("id", "multi"),
        query("jabberId", "multi"), query("sortOrder"), returns="GroupEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_groups_search = ApiOperation(
        "GET", "/api/v2/groups/search", query("q64", required=True), query("expand", "multi"),
        returns="GroupsSearchResponse",
        paging=Paging("cursor", "results", "q64", next="nextPage", total="total", page_count="pageCount"),
    )
    get_profiles_groups = ApiOperation(
        "GET", "/api/v2/profiles/groups", query("pageSize"), query("pageNumber"), query("id", "multi"),
        query("jabberId", "multi"), query("sortOrder"), returns="GroupProfileEntityListing", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    post_group_members = ApiOperation(
        "POST", "/api/v2/groups/{groupId}/members", path("groupId"), body(required=True), returns="object"
    )
    post_groups = ApiOperation("POST", "/api/v2/groups", body(required=True), returns="Group")
    post_groups_dynamicsettings_preview = ApiOperation(
        "POST", "/api/v2/groups/dynamicsettings/preview", body(required=True), returns="DynamicGroupQueryPreview",
        deprecated=True,
    )
    post_groups_search = ApiOperation(
        "POST", "/api/v2/groups/search", body(required=True), returns="GroupsSearchResponse",
        paging=Paging("number", "results", "body.pageNumber", size="body.pageSize", total="total", page_count="pageCount"),
    )
    put_group = ApiOperation("PUT", "/api/v2/groups/{groupId}", path("groupId"), body(), returns="Group")
    put_group_dynamicsettings = ApiOperation(
        "PUT", "/api/v2/groups/{groupId}/dynamicsettings", path("groupId"), body(required=True)
    )
