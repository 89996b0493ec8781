"""Clients: hosts, headers, cookies, tokens, PKCE, gateways, proxies, regions, downloads."""

import base64
import hashlib
import os
import tempfile


def two_clients_two_hosts(sdk, host, credentials):
    first, second = sdk.ApiClient("https://a.example"), sdk.ApiClient(host="https://b.example")
    return [first.host, second.host]


def host_of_the_configuration(sdk, host, credentials):
    sdk.configuration.host = "https://c.example"
    return sdk.ApiClient().host


def host_changed_later(sdk, host, credentials):
    client = sdk.ApiClient()
    before = client.host
    sdk.configuration.host = "https://later.example"
    return [client.host == before, sdk.ApiClient().host]


def host_is_an_attribute(sdk, host, credentials):
    client = sdk.ApiClient()
    client.host = host
    return sdk.UsersApi(client.get_client_credentials_token(*credentials)).get_users(page_size=1).page_size


def host_with_a_slash(sdk, host, credentials):
    client = sdk.ApiClient(f"{host}/")
    try:
        client.get_client_credentials_token(*credentials)
    except sdk.rest.ApiException as error:
        return error.status
    return "works"


def default_headers(sdk, host, credentials):
    client = sdk.ApiClient(header_name="X-One", header_value="1")
    client.set_default_header("X-Two", "2")
    client.default_headers["X-Three"] = "3"
    return dict(client.default_headers)


def user_agent(sdk, host, credentials):
    client = sdk.ApiClient()
    before = client.user_agent
    client.user_agent = "mine/1.0"
    return [before, client.user_agent, client.default_headers["User-Agent"]]


def cookie(sdk, host, credentials):
    client = sdk.ApiClient(cookie="a=b")
    return [client.cookie, sdk.ApiClient().cookie]


def before_any_token(sdk, host, credentials):
    client = sdk.ApiClient()
    return [client.access_token, client.refresh_token, client.client_id, client.client_secret]


def token_in_a_chain(sdk, host, credentials):
    sdk.configuration.host = host
    client = sdk.ApiClient()
    again = client.get_client_credentials_token(*credentials)
    return [again is client, len(client.access_token) > 10]


def wrong_secret(sdk, host, credentials):
    try:
        sdk.ApiClient(host).get_client_credentials_token(credentials[0], "wrong")
    except sdk.rest.ApiException as error:
        return error.status
    return "let in"


def wrong_code(sdk, host, credentials):
    try:
        sdk.ApiClient(host).get_code_authorization_token(*credentials, "code", "https://app.example")
    except sdk.rest.ApiException as error:
        return error.status
    return "let in"


def token_set_by_hand(sdk, host, credentials):
    token = sdk.ApiClient(host).get_client_credentials_token(*credentials).access_token
    client = sdk.ApiClient(host)
    client.access_token = token
    return sdk.UsersApi(client).get_users(page_size=1).page_size


def expired_token(sdk, host, credentials):
    client = sdk.ApiClient(host)
    client.access_token = "expired"
    try:
        sdk.UsersApi(client).get_users()
    except sdk.rest.ApiException as error:
        return error.status
    return "let in"


def expired_token_of_client_credentials(sdk, host, credentials):
    client = sdk.ApiClient(host).get_client_credentials_token(*credentials)
    client.access_token = "expired"
    try:
        return len(sdk.UsersApi(client).get_users(page_size=2).entities)
    except sdk.rest.ApiException as error:
        return error.status


def signed_headers(sdk, host, credentials):
    client, headers = sdk.ApiClient(host), {}
    client.access_token = "token"
    client.update_params_for_auth(headers, {}, ["PureCloud OAuth"])
    return headers


def auth_settings(sdk, host, credentials):
    settings = sdk.configuration.auth_settings("token")
    return {name: settings["PureCloud OAuth"][name] for name in ("type", "in", "key", "value")}


def guest_token(sdk, host, credentials):
    sdk.configuration.api_key["Authorization"] = "jwt"
    sdk.configuration.api_key_prefix["Authorization"] = "Bearer"
    headers = {}
    sdk.ApiClient(host).update_params_for_auth(headers, {}, ["Guest Chat JWT"])
    return [headers, sdk.configuration.get_api_key_with_prefix("Authorization")]


def basic_token(sdk, host, credentials):
    sdk.configuration.username, sdk.configuration.password = "me", "secret"
    return sdk.configuration.get_basic_auth_token()


def pkce(sdk, host, credentials):
    client = sdk.ApiClient()
    verifier = client.generate_pkce_code_verifier(64)
    digest = hashlib.sha256(verifier.encode()).digest()
    own = base64.urlsafe_b64encode(digest).rstrip(b"=").decode()
    return [len(verifier), client.compute_pkce_code_challenge(verifier) == own]


def pkce_of_a_wrong_length(sdk, host, credentials):
    results = []
    for length in (42, 129):
        try:
            results.append(len(sdk.ApiClient().generate_pkce_code_verifier(length)))
        except ValueError:
            results.append("ValueError")
    return results


def login_urls(sdk, host, credentials):
    client = sdk.ApiClient("https://api.mypurecloud.ie")
    return [client.get_conf_url("login", client.host), client.get_conf_url("api", client.host)]


def gateway(sdk, host, credentials):
    client = sdk.ApiClient("https://api.mypurecloud.ie")
    client.set_gateway("gateway.example", "https", 1443, "login", "/api/")
    return [client.get_conf_url("login", client.host), client.get_conf_url("api", client.host)]


def gateway_of_the_configuration(sdk, host, credentials):
    sdk.configuration.gateway_configuration = sdk.GatewayConfiguration(host="g.example", path_params_api="/a/")
    client = sdk.ApiClient()
    return [client.get_conf_url("api", client.host), client.gateway_configuration.protocol]


def parts_of_a_gateway(sdk, host, credentials):
    one = sdk.GatewayConfiguration(host="", protocol="", port=None, username="", password="p")
    return [one.host, one.protocol, one.port, one.path_params_login, one.path_params_api, one.username, one.password]


def proxy(sdk, host, credentials):
    sdk.configuration.proxy = "http://127.0.0.1:9"
    sdk.configuration.proxy_username, sdk.configuration.proxy_password = "me", "secret"
    try:
        sdk.ApiClient(host).get_client_credentials_token(*credentials)
    except Exception as error:  # noqa: BLE001
        return [isinstance(error, sdk.rest.ApiException), sdk.configuration.proxy]
    return "sent past the proxy"


def nobody_listens(sdk, host, credentials):
    try:
        sdk.UsersApi(sdk.ApiClient("http://127.0.0.1:9")).get_users()
    except Exception as error:  # noqa: BLE001
        return isinstance(error, sdk.rest.ApiException)
    return "answered"


def tls_is_checked(sdk, host, credentials):
    return [sdk.configuration.verify_ssl, sdk.configuration.ssl_ca_cert, sdk.configuration.cert_file]


def regions_by_name(sdk, host, credentials):
    regions = sdk.PureCloudRegionHosts
    names = ("us_east_1", "eu_west_1", "ap_southeast_2", "eu_central_1", "us_west_2", "us_east_2", "eu_central_2")
    return [regions[name].get_api_host() for name in names]


def region_by_attribute(sdk, host, credentials):
    region = sdk.PureCloudRegionHosts.eu_central_1
    sdk.configuration.host = region.get_api_host()
    return [region.value, region.name, region.apihost, sdk.configuration.host, str(region)]


def region_by_value(sdk, host, credentials):
    return sdk.PureCloudRegionHosts("https://api.mypurecloud.de").name


def region_table(sdk, host, credentials):
    return {region.name: region.get_api_host() for region in sdk.PureCloudRegionHosts}


def unknown_region(sdk, host, credentials):
    try:
        return sdk.PureCloudRegionHosts["moon"].value
    except KeyError:
        return "KeyError"


def region_by_getattr(sdk, host, credentials):
    return getattr(sdk.PureCloudRegionHosts, "eu-west-1".replace("-", "_")).get_api_host()


def region_by_its_module(sdk, host, credentials):
    from PureCloudPlatformClientV2.purecloud_region_hosts import PureCloudRegionHosts

    return [PureCloudRegionHosts is sdk.PureCloudRegionHosts, len(PureCloudRegionHosts.__members__) >= 15]


def download(sdk, host, credentials):
    class Answer:
        data, status = "a,b\n1,2\n", 200

        def getheader(self, name, default=None):
            return 'attachment; filename="report.csv"' if name == "Content-Disposition" else default

    with tempfile.TemporaryDirectory() as folder:
        sdk.configuration.temp_folder_path = folder
        path = sdk.ApiClient().deserialize(Answer(), "file")
        with open(path) as file:
            return [os.path.basename(path), os.path.dirname(path) == folder, file.read()]
