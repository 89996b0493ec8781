"""Fetch and decode one page in a new process, with bare urllib3 and json or with the SDK, and read five fields."""

import sys

variant, host = sys.argv[1:]
if variant == "floor":
    import json

    import urllib3

    url = f"{host}/api/v2/users?pageSize=100"
    answer = urllib3.PoolManager().request("GET", url, headers={"Authorization": "Bearer x"})
    for entity in json.loads(answer.data)["entities"]:
        _ = entity["id"], entity["name"], entity["email"], entity["state"], entity["version"]
else:
    import PureCloudPlatformClientV2

    PureCloudPlatformClientV2.configuration.host = host
    PureCloudPlatformClientV2.configuration.access_token = "x"
    for user in PureCloudPlatformClientV2.UsersApi().get_users(page_size=100).entities or []:
        _ = user.id, user.name, user.email, user.state, user.version
