# Generated: make generate
"""OrganizationAuthorizationApi: signatures and documentation of its methods are in organization_authorization_api.pyi."""

from ..operation import Api, ApiOperation, Paging, body, path, query


class OrganizationAuthorizationApi(Api):
    """The Organization Authorization operations of the Platform API."""

    delete_orgauthorization_trustee = ApiOperation(
        "DELETE", "/api/v2/orgauthorization/trustees/{trusteeOrgId}", path("trusteeOrgId")
    )
    delete_orgauthorization_trustee_cloneduser = ApiOperation(
        "DELETE", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers/{trusteeUserId}", path("trusteeOrgId"),
        path("trusteeUserId"),
    )
    delete_orgauthorization_trustee_group = ApiOperation(
        "DELETE", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}", path("trusteeOrgId"),
        path("trusteeGroupId"),
    )
    delete_orgauthorization_trustee_group_roles = ApiOperation(
        "DELETE", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles",
        path("trusteeOrgId"), path("trusteeGroupId"),
    )
    delete_orgauthorization_trustee_user = ApiOperation(
        "DELETE", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}", path("trusteeOrgId"),
        path("trusteeUserId"),
    )
    delete_orgauthorization_trustee_user_roles = ApiOperation(
        "DELETE", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles", path("trusteeOrgId"),
        path("trusteeUserId"),
    )
    delete_orgauthorization_trustees = ApiOperation(
        "DELETE", "/api/v2/orgauthorization/trustees", query("id", "multi", required=True)
    )
    delete_orgauthorization_trustor = ApiOperation(
        "DELETE", "/api/v2/orgauthorization/trustors/{trustorOrgId}", path("trustorOrgId")
    )
    delete_orgauthorization_trustor_cloneduser = ApiOperation(
        "DELETE", "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}", path("trustorOrgId"),
        path("trusteeUserId"),
    )
    delete_orgauthorization_trustor_group = ApiOperation(
        "DELETE", "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}", path("trustorOrgId"),
        path("trustorGroupId"),
    )
    delete_orgauthorization_trustor_user = ApiOperation(
        "DELETE", "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}", path("trustorOrgId"),
        path("trusteeUserId"),
    )
    delete_orgauthorization_trustors = ApiOperation(
        "DELETE", "/api/v2/orgauthorization/trustors", query("id", "multi", required=True)
    )
    get_orgauthorization_pairing = ApiOperation(
        "GET", "/api/v2/orgauthorization/pairings/{pairingId}", path("pairingId"), returns="TrustRequest"
    )
    get_orgauthorization_trustee = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}", path("trusteeOrgId"), returns="Trustee"
    )
    get_orgauthorization_trustee_clonedusers = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/clonedusers", path("trusteeOrgId"),
        returns="ClonedUserEntityListing", paging=Paging("single", "entities"),
    )
    get_orgauthorization_trustee_group = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}", path("trusteeOrgId"),
        path("trusteeGroupId"), returns="TrustGroup",
    )
    get_orgauthorization_trustee_group_roles = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles", path("trusteeOrgId"),
        path("trusteeGroupId"), returns="UserAuthorization",
    )
    get_orgauthorization_trustee_groups = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups", path("trusteeOrgId"), query("pageSize"),
        query("pageNumber"), returns="TrustGroupEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_orgauthorization_trustee_user = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}", path("trusteeOrgId"),
        path("trusteeUserId"), returns="TrustUser",
    )
    get_orgauthorization_trustee_user_roles = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles", path("trusteeOrgId"),
        path("trusteeUserId"), returns="UserAuthorization",
    )
    get_orgauthorization_trustee_users = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users", path("trusteeOrgId"), query("pageSize"),
        query("pageNumber"), returns="TrustUserEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_orgauthorization_trustees = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustees", query("pageSize"), query("pageNumber"),
        returns="TrustEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_orgauthorization_trustees_care = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustees/care", returns="TrusteeReferenceList",
        paging=Paging("single", "entities"),
    )
    get_orgauthorization_trustees_default = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustees/default", returns="Trustee"
    )
    get_orgauthorization_trustor = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustors/{trustorOrgId}", path("trustorOrgId"), returns="Trustor"
    )
    get_orgauthorization_trustor_cloneduser = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}", path("trustorOrgId"),
        path("trusteeUserId"), returns="ClonedUser",
    )
    get_orgauthorization_trustor_clonedusers = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers", path("trustorOrgId"),
        returns="ClonedUserEntityListing", paging=Paging("single", "entities"),
    )
    get_orgauthorization_trustor_group = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}", path("trustorOrgId"),
        path("trustorGroupId"), returns="TrustGroup",
    )
    get_orgauthorization_trustor_groups = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups", path("trustorOrgId"), query("pageSize"),
        query("pageNumber"), returns="TrustGroupEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_orgauthorization_trustor_user = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}", path("trustorOrgId"),
        path("trusteeUserId"), returns="TrustUser",
    )
    get_orgauthorization_trustor_users = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustors/{trustorOrgId}/users", path("trustorOrgId"), query("pageSize"),
        query("pageNumber"), returns="TrustUserEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    get_orgauthorization_trustors = ApiOperation(
        "GET", "/api/v2/orgauthorization/trustors", query("pageSize"), query("pageNumber"),
        returns="TrustorEntityListing",
        paging=Paging("number", "entities", "pageNumber", size="pageSize", total="total", page_count="pageCount"),
    )
    post_orgauthorization_pairings = ApiOperation(
        "POST", "/api/v2/orgauthorization/pairings", body(required=True), returns="TrustRequest"
    )
    post_orgauthorization_trustee_groups = ApiOperation(
        "POST", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups", path("trusteeOrgId"), body(required=True),
        returns="TrustGroup",
    )
    post_orgauthorization_trustee_users = ApiOperation(
        "POST", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users", path("trusteeOrgId"), body(required=True),
        returns="TrustUser",
    )
    post_orgauthorization_trustees = ApiOperation(
        "POST", "/api/v2/orgauthorization/trustees", body(required=True), returns="Trustee"
    )
    post_orgauthorization_trustees_audits = ApiOperation(
        "POST", "/api/v2/orgauthorization/trustees/audits", body(required=True), query("pageSize"), query("pageNumber"),
        query("sortBy"), query("sortOrder"), returns="object",
    )
    post_orgauthorization_trustees_care = ApiOperation(
        "POST", "/api/v2/orgauthorization/trustees/care", query("assignDefaultRole"), query("autoExpire"),
        query("assignFullAccess"), query("allowTrustedUserAccess"), returns="TrustEntityListing",
        paging=Paging("single", "entities"),
    )
    post_orgauthorization_trustees_default = ApiOperation(
        "POST", "/api/v2/orgauthorization/trustees/default", query("assignDefaultRole"), query("autoExpire"),
        returns="Trustee",
    )
    post_orgauthorization_trustor_audits = ApiOperation(
        "POST", "/api/v2/orgauthorization/trustor/audits", body(required=True), query("pageSize"), query("pageNumber"),
        query("sortBy"), query("sortOrder"), returns="object",
    )
    put_orgauthorization_trustee = ApiOperation(
        "PUT", "/api/v2/orgauthorization/trustees/{trusteeOrgId}", path("trusteeOrgId"), body(required=True),
        returns="Trustee",
    )
    put_orgauthorization_trustee_group_roledivisions = ApiOperation(
        "PUT", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roledivisions",
        path("trusteeOrgId"), path("trusteeGroupId"), body(required=True), returns="UserAuthorization",
    )
    put_orgauthorization_trustee_group_roles = ApiOperation(
        "PUT", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/groups/{trusteeGroupId}/roles", path("trusteeOrgId"),
        path("trusteeGroupId"), body(required=True), returns="UserAuthorization",
    )
    put_orgauthorization_trustee_user_roledivisions = ApiOperation(
        "PUT", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roledivisions",
        path("trusteeOrgId"), path("trusteeUserId"), body(required=True), returns="UserAuthorization",
    )
    put_orgauthorization_trustee_user_roles = ApiOperation(
        "PUT", "/api/v2/orgauthorization/trustees/{trusteeOrgId}/users/{trusteeUserId}/roles", path("trusteeOrgId"),
        path("trusteeUserId"), body(required=True), returns="UserAuthorization",
    )
    put_orgauthorization_trustor_cloneduser = ApiOperation(
        "PUT", "/api/v2/orgauthorization/trustors/{trustorOrgId}/clonedusers/{trusteeUserId}", path("trustorOrgId"),
        path("trusteeUserId"), returns="ClonedUser",
    )
    put_orgauthorization_trustor_group = ApiOperation(
        "PUT", "/api/v2/orgauthorization/trustors/{trustorOrgId}/groups/{trustorGroupId}", path("trustorOrgId"),
        path("trustorGroupId"), returns="TrustGroup",
    )
    put_orgauthorization_trustor_user = ApiOperation(
        "PUT", "/api/v2/orgauthorization/trustors/{trustorOrgId}/users/{trusteeUserId}", path("trustorOrgId"),
        path("trusteeUserId"), returns="TrustUser",
    )
