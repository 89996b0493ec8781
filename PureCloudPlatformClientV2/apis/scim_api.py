# Generated: make generate
"""SCIMApi: signatures and documentation of its methods are in scim_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, header, path, query


class SCIMApi(Api):
    """The SCIM operations of the Platform API."""

    delete_scim_user = ApiOperation(
        "DELETE", "/api/v2/scim/users/{userId}", path("userId"), header("If-Match"), returns="object"
    )
    delete_scim_v2_user = ApiOperation(
        "DELETE", "/api/v2/scim/v2/users/{userId}", path("userId"), header("If-Match"), returns="object"
    )
    get_scim_group = ApiOperation(
        "GET", "/api/v2/scim/groups/{groupId}", path("groupId"), query("attributes", "multi"),
        query("excludedAttributes", "multi"), header("If-None-Match"), returns="ScimV2Group",
    )
    get_scim_groups = ApiOperation(
        "GET", "/api/v2/scim/groups", query("startIndex"), query("count"), query("attributes", "multi"),
        query("excludedAttributes", "multi"), query("filter"), returns="ScimGroupListResponse",
        paging=Paging("index", "Resources", "startIndex", size="count", total="totalResults"),
    )
    get_scim_resourcetype = ApiOperation(
        "GET", "/api/v2/scim/resourcetypes/{resourceType}", path("resourceType"), returns="ScimConfigResourceType"
    )
    get_scim_resourcetypes = ApiOperation(
        "GET", "/api/v2/scim/resourcetypes", returns="ScimConfigResourceTypesListResponse",
        paging=Paging("single", "Resources"),
    )
    get_scim_schema = ApiOperation(
        "GET", "/api/v2/scim/schemas/{schemaId}", path("schemaId"), returns="ScimV2SchemaDefinition"
    )
    get_scim_schemas = ApiOperation(
        "GET", "/api/v2/scim/schemas", query("filter"), returns="ScimV2SchemaListResponse",
        paging=Paging("single", "Resources"),
    )
    get_scim_serviceproviderconfig = ApiOperation(
        "GET", "/api/v2/scim/serviceproviderconfig", header("If-None-Match"), returns="ScimServiceProviderConfig"
    )
    get_scim_user = ApiOperation(
        "GET", "/api/v2/scim/users/{userId}", path("userId"), query("attributes", "multi"),
        query("excludedAttributes", "multi"), header("If-None-Match"), returns="ScimV2User",
    )
    get_scim_users = ApiOperation(
        "GET", "/api/v2/scim/users", query("startIndex"), query("count"), query("attributes", "multi"),
        query("excludedAttributes", "multi"), query("filter"), returns="ScimUserListResponse",
        paging=Paging("index", "Resources", "startIndex", size="count", total="totalResults"),
    )
    get_scim_v2_group = ApiOperation(
        "GET", "/api/v2/scim/v2/groups/{groupId}", path("groupId"), query("attributes", "multi"),
        query("excludedAttributes", "multi"), header("If-None-Match"), returns="ScimV2Group",
    )
    get_scim_v2_groups = ApiOperation(
        "GET", "/api/v2/scim/v2/groups", query("filter", required=True), query("startIndex"), query("count"),
        query("attributes", "multi"), query("excludedAttributes", "multi"), returns="ScimGroupListResponse",
        paging=Paging("index", "Resources", "startIndex", size="count", total="totalResults"),
    )
    get_scim_v2_resourcetype = ApiOperation(
        "GET", "/api/v2/scim/v2/resourcetypes/{resourceType}", path("resourceType"), returns="ScimConfigResourceType"
    )
    get_scim_v2_resourcetypes = ApiOperation(
        "GET", "/api/v2/scim/v2/resourcetypes", returns="ScimConfigResourceTypesListResponse",
        paging=Paging("single", "Resources"),
    )
    get_scim_v2_schema = ApiOperation(
        "GET", "/api/v2/scim/v2/schemas/{schemaId}", path("schemaId"), returns="ScimV2SchemaDefinition"
    )
    get_scim_v2_schemas = ApiOperation(
        "GET", "/api/v2/scim/v2/schemas", query("filter"), returns="ScimV2SchemaListResponse",
        paging=Paging("single", "Resources"),
    )
    get_scim_v2_serviceproviderconfig = ApiOperation(
        "GET", "/api/v2/scim/v2/serviceproviderconfig", header("If-None-Match"), returns="ScimServiceProviderConfig"
    )
    get_scim_v2_user = ApiOperation(
        "GET", "/api/v2/scim/v2/users/{userId}", path("userId"), query("attributes", "multi"),
        query("excludedAttributes", "multi"), header("If-None-Match"), returns="ScimV2User",
    )
    get_scim_v2_users = ApiOperation(
        "GET", "/api/v2/scim/v2/users", query("startIndex"), query("count"), query("attributes", "multi"),
        query("excludedAttributes", "multi"), query("filter"), returns="ScimUserListResponse",
        paging=Paging("index", "Resources", "startIndex", size="count", total="totalResults"),
    )
    patch_scim_group = ApiOperation(
        "PATCH", "/api/v2/scim/groups/{groupId}", path("groupId"), body(required=True), header("If-Match"),
        returns="ScimV2Group",
    )
    patch_scim_user = ApiOperation(
        "PATCH", "/api/v2/scim/users/{userId}", path("userId"), body(required=True), header("If-Match"),
        returns="ScimV2User",
    )
    patch_scim_v2_group = ApiOperation(
        "PATCH", "/api/v2/scim/v2/groups/{groupId}", path("groupId"), body(required=True), header("If-Match"),
        returns="ScimV2Group",
    )
    patch_scim_v2_user = ApiOperation(
        "PATCH", "/api/v2/scim/v2/users/{userId}", path("userId"), body(required=True), header("If-Match"),
        returns="ScimV2User",
    )
    post_scim_users = ApiOperation("POST", "/api/v2/scim/users", body(required=True), returns="ScimV2User")
    post_scim_v2_users = ApiOperation("POST", "/api/v2/scim/v2/users", body(required=True), returns="ScimV2User")
    put_scim_group = ApiOperation(
        "PUT", "/api/v2/scim/groups/{groupId}", path("groupId"), body(required=True), header("If-Match"),
        returns="ScimV2Group",
    )
    put_scim_user = ApiOperation(
        "PUT", "/api/v2/scim/users/{userId}", path("userId"), body(required=True), header("If-Match"),
        returns="ScimV2User",
    )
    put_scim_v2_group = ApiOperation(
        "PUT", "/api/v2/scim/v2/groups/{groupId}", path("groupId"), body(required=True), header("If-Match"),
        returns="ScimV2Group",
    )
    put_scim_v2_user = ApiOperation(
        "PUT", "/api/v2/scim/v2/users/{userId}", path("userId"), body(required=True), header("If-Match"),
        returns="ScimV2User",
    )
