# Generated: make generate
"""AuthorizationApi: signatures and documentation of its methods are in authorization_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class AuthorizationApi(Api):
    """The Authorization operations of the Platform API."""

    delete_authorization_division = ApiOperation(
        "DELETE", "/api/v2/authorization/divisions/{divisionId}", path("divisionId"), query("force")
    )
    delete_authorization_role = ApiOperation("DELETE", "/api/v2/authorization/roles/{roleId}", path("roleId"))
    delete_authorization_subject_division_role = ApiOperation(
        "DELETE", "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}", path("subjectId"),
        path("divisionId"), path("roleId"),
    )
    get_authorization_division = ApiOperation(
        "GET", "/api/v2/authorization/divisions/{divisionId}", path("divisionId"), query("objectCount"),
        returns="AuthzDivision",
    )
    get_authorization_division_grants = ApiOperation(
        "GET", "/api/v2/authorization/divisions/{divisionId}/grants", path("divisionId"), query("pageNumber"),
        query("pageSize"), returns="AuthzDivisionGrantEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
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
    get_authorization_divisionspermitted_me = ApiOperation(
        "GET", "/api/v2/authorization/divisionspermitted/me", query("permission", required=True), query("name"),
        returns="list[AuthzDivision]", deprecated=True, paging=Paging("single", ""),
    )
    get_authorization_divisionspermitted_paged_me = ApiOperation(
        "GET", "/api/v2/authorization/divisionspermitted/paged/me", query("permission", required=True),
        query("pageNumber"), query("pageSize"), returns="DivsPermittedEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_authorization_divisionspermitted_paged_subject_id = ApiOperation(
        "GET", "/api/v2/authorization/divisionspermitted/paged/{subjectId}", path("subjectId"),
        query("permission", required=True), query("pageNumber"), query("pageSize"),
        returns="DivsPermittedEntityListing", deprecated=True,
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_authorization_permissions = ApiOperation(
        "GET", "/api/v2/authorization/permissions", query("pageSize"), query("pageNumber"), query("queryType"),
        query("query"), returns="PermissionCollectionEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_authorization_products = ApiOperation(
        "GET", "/api/v2/authorization/products", returns="OrganizationProductEntityListing",
        paging=Paging("single", "entities"),
    )
    get_authorization_role = ApiOperation(
        "GET", "/api/v2/authorization/roles/{roleId}", path("roleId"), query("userCount"), query("expand", "multi"),
        returns="DomainOrganizationRole",
    )
    get_authorization_role_comparedefault_right_role_id = ApiOperation(
        "GET", "/api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}", path("leftRoleId"),
        path("rightRoleId"), returns="DomainOrgRoleDifference",
    )
    get_authorization_role_subjectgrants = ApiOperation(
        "GET", "/api/v2/authorization/roles/{roleId}/subjectgrants", path("roleId"), query("pageSize"),
        query("pageNumber"), query("sortBy"), query("expand", "multi"), query("nextPage"), query("previousPage"),
        returns="SubjectDivisionGrantsEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_authorization_role_users = ApiOperation(
        "GET", "/api/v2/authorization/roles/{roleId}/users", path("roleId"), query("pageSize"), query("pageNumber"),
        returns="UserReferenceEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_authorization_roles = ApiOperation(
        "GET", "/api/v2/authorization/roles", query("pageSize"), query("pageNumber"), query("sortBy"),
        query("expand", "multi"), query("nextPage"), query("previousPage"), query("name"), query("permission", "multi"),
        query("defaultRoleId", "multi"), query("userCount"), query("id", "multi"),
        returns="OrganizationRoleEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_authorization_roles_settings = ApiOperation(
        "GET", "/api/v2/authorization/roles/settings", returns="RoleSettings"
    )
    get_authorization_settings = ApiOperation("GET", "/api/v2/authorization/settings", returns="AuthorizationSettings")
    get_authorization_subject = ApiOperation(
        "GET", "/api/v2/authorization/subjects/{subjectId}", path("subjectId"), query("includeDuplicates"),
        returns="AuthzSubject",
    )
    get_authorization_subjects_me = ApiOperation(
        "GET", "/api/v2/authorization/subjects/me", query("includeDuplicates"), returns="AuthzSubject"
    )
    get_authorization_subjects_rolecounts = ApiOperation(
        "GET", "/api/v2/authorization/subjects/rolecounts", query("id", "multi"), returns="dict(str, object)"
    )
    get_user_roles = ApiOperation(
        "GET", "/api/v2/users/{subjectId}/roles", path("subjectId"), returns="UserAuthorization"
    )
    patch_authorization_role = ApiOperation(
        "PATCH", "/api/v2/authorization/roles/{roleId}", path("roleId"), body(required=True),
        returns="DomainOrganizationRole",
    )
    patch_authorization_settings = ApiOperation(
        "PATCH", "/api/v2/authorization/settings", body(required=True), returns="AuthorizationSettings"
    )
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
    post_authorization_role = ApiOperation(
        "POST", "/api/v2/authorization/roles/{roleId}", path("roleId"), body(required=True), query("subjectType")
    )
    post_authorization_role_comparedefault_right_role_id = ApiOperation(
        "POST", "/api/v2/authorization/roles/{leftRoleId}/comparedefault/{rightRoleId}", path("leftRoleId"),
        path("rightRoleId"), body(required=True), returns="DomainOrgRoleDifference",
    )
    post_authorization_roles = ApiOperation(
        "POST", "/api/v2/authorization/roles", body(required=True), returns="DomainOrganizationRole"
    )
    post_authorization_roles_default = ApiOperation(
        "POST", "/api/v2/authorization/roles/default", query("force"), returns="OrganizationRoleEntityListing",
        paging=Paging("single", "entities"),
    )
    post_authorization_subject_bulkadd = ApiOperation(
        "POST", "/api/v2/authorization/subjects/{subjectId}/bulkadd", path("subjectId"), body(required=True),
        query("subjectType"),
    )
    post_authorization_subject_bulkremove = ApiOperation(
        "POST", "/api/v2/authorization/subjects/{subjectId}/bulkremove", path("subjectId"), body(required=True)
    )
    post_authorization_subject_bulkreplace = ApiOperation(
        "POST", "/api/v2/authorization/subjects/{subjectId}/bulkreplace", path("subjectId"), body(required=True),
        query("subjectType"),
    )
    post_authorization_subject_division_role = ApiOperation(
        "POST", "/api/v2/authorization/subjects/{subjectId}/divisions/{divisionId}/roles/{roleId}", path("subjectId"),
        path("divisionId"), path("roleId"), query("subjectType"),
    )
    put_authorization_division = ApiOperation(
        "PUT", "/api/v2/authorization/divisions/{divisionId}", path("divisionId"), body(required=True),
        returns="AuthzDivision",
    )
    put_authorization_role = ApiOperation(
        "PUT", "/api/v2/authorization/roles/{roleId}", path("roleId"), body(required=True),
        returns="DomainOrganizationRole",
    )
    put_authorization_role_users_add = ApiOperation(
        "PUT", "/api/v2/authorization/roles/{roleId}/users/add", path("roleId"), body(required=True),
        returns="list[str]", paging=Paging("single", ""),
    )
    put_authorization_role_users_remove = ApiOperation(
        "PUT", "/api/v2/authorization/roles/{roleId}/users/remove", path("roleId"), body(required=True),
        returns="list[str]", paging=Paging("single", ""),
    )
    put_authorization_roles_default = ApiOperation(
        "PUT", "/api/v2/authorization/roles/default", body(required=True), returns="OrganizationRoleEntityListing",
        paging=Paging("single", "entities"),
    )
    put_authorization_roles_settings = ApiOperation(
        "PUT", "/api/v2/authorization/roles/settings", body(required=True), returns="RoleSettings"
    )
    put_user_roles = ApiOperation(
        "PUT", "/api/v2/users/{subjectId}/roles", path("subjectId"), body(required=True), returns="UserAuthorization"
    )
