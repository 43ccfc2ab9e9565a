window.quarterlightSearch = {"kinds":{"organisation":"Trust","plan":"Plan","figure":"Figure","issue":"Issue"},"entries":[
["issue","No trust has a go-live date in the next three months","Position at 28 October 2008","2008-10-28/national.html"]
,["issue","Eight trusts are live","Position at 30 September 2008","2008-09-30/national.html"]
,["issue","Two trusts are due by 30 September 2008","Position at 30 June 2008","2008-06-30/national.html"]
]};
